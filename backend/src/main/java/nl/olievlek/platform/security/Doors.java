package nl.olievlek.platform.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The operations and the roles that open them, as their resources say. An open door is not yet a
 * yes: the thing behind it asks who may do what with it.
 */
@Provider
@Singleton
public class Doors implements DynamicFeature {

  private final Map<String, Set<String>> doors = new ConcurrentSkipListMap<>();

  /** Called by the server for every operation, when it starts. */
  @Override
  public void configure(ResourceInfo door, FeatureContext context) {
    var operation = door.getResourceMethod().getAnnotation(Operation.class);
    if (operation == null || door.getResourceMethod().isAnnotationPresent(DenyAll.class)) {
      return;
    }
    doors.put(operation.operationId(), Set.copyOf(keys(door)));
  }

  /** The operations that these roles open, by name; those that ask no role are open to all. */
  public List<String> open(Collection<Role> roles) {
    var keys = new ArrayList<>(roles.stream().map(Role::name).toList());
    if (roles.stream().anyMatch(Role::member)) {
      keys.add(Roles.MEMBER);
    }
    return doors.entrySet().stream()
        .filter(
            door -> door.getValue().isEmpty() || keys.stream().anyMatch(door.getValue()::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> keys(ResourceInfo door) {
    return Stream.of(door.getResourceMethod(), door.getResourceClass())
        .flatMap(place -> Stream.ofNullable(place.getAnnotation(RolesAllowed.class)))
        .findFirst()
        .map(allowed -> List.of(allowed.value()))
        .orElse(List.of());
  }
}
