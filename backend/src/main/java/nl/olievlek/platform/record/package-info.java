/**
 * Small records: what somebody says of a thing that belongs to something else, such as a project of
 * a network. They are listed, looked at, added and changed as a whole, and have few rules.
 *
 * <p>A kind of them is a table, the record that a request is read into (kept as it is), the record
 * that callers see, and one class that says how they are read and what is asked of them: see {@link
 * nl.olievlek.platform.record.SmallRecords}. {@link nl.olievlek.platform.record.RecordService} does
 * the rest.
 */
package nl.olievlek.platform.record;
