/**
 * Tells people by mail what they are asked, as {@link nl.olievlek.platform.task.TaskMails} finds
 * it: at once, in one message a day, or not, as each chooses. It knows no kind of task: what is
 * asked, when it is told and where it is done comes from the features.
 */
package nl.olievlek.account.reminder;
