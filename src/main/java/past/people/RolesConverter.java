package past.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import past.people.domain.Role;

/** A person's current roles as one short column, so that recognising a sign-in is a single query. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles == null ? "" : roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String stored) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (stored != null && !stored.isEmpty()) {
            Arrays.stream(stored.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}
