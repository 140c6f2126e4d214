package nl.olievlek.account;

import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;

/**
 * What somebody may do in one session.
 *
 * @param scope how far the person reaches; nothing while a second factor is missing
 * @param session the session
 */
record Standing(Scope scope, Session session) {}
