package nl.olievlek.platform.mail;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which messages to list. */
record MailMessageFilter(
    @QueryParam("status") @Parameter(description = "Only messages in this state.")
        MailStatus status) {}
