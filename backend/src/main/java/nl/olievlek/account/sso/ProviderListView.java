package nl.olievlek.account.sso;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All providers. */
@Schema(name = "SsoProviders", description = "Everywhere to sign on; few, and all at once.")
record ProviderListView(@Schema(description = "By name.") List<ProviderView> items) {}
