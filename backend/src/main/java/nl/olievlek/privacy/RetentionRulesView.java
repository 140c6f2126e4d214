package nl.olievlek.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long each kind of data is kept. */
@Schema(name = "RetentionRules", description = "How long each kind of data is kept.")
record RetentionRulesView(@Schema(description = "Each kind once.") List<RetentionRuleView> items) {}
