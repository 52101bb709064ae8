package past.testing.access;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import past.people.domain.Role;
import past.testing.Visitor;

/**
 * The people of the matrix, new ones, with one of everything that a trainee can have.
 *
 * @param people by column
 * @param things of the owner, by the names that stand in braces in the table; {@code words-…} stand nowhere else
 */
public record AccessScene(Map<String, Visitor> people, Map<String, String> things) {

    /** Sets the scene on a server. */
    public static AccessScene on(URL base) {
        Map<String, Visitor> people = new LinkedHashMap<>();
        people.put("nobody", Visitor.stranger(base));
        people.put("other", Visitor.as(base, Role.TRAINEE));
        people.put("stranger", Visitor.as(base, Role.SUPERVISOR));
        people.put("ended", Visitor.as(base, Role.SUPERVISOR));
        people.put("both", Visitor.as(base, Role.TRAINEE, Role.SUPERVISOR));
        people.put("author", Visitor.as(base, Role.AUTHOR));
        people.put("lead", Visitor.as(base, Role.LEAD));
        people.put("superv.", Visitor.as(base, Role.SUPERVISOR));
        people.put("owner", Visitor.as(base, Role.TRAINEE));
        return new AccessScene(people, things(people));
    }

    private static Map<String, String> things(Map<String, Visitor> people) {
        Visitor owner = people.get("owner");
        HttpResponse<String> stage = owner.get("testing/stage?trainee=" + owner.id()
                + "&supervisor=" + people.get("superv.").id()
                + "&ended=" + people.get("ended").id()
                + "&lead=" + people.get("lead").id());
        if (stage.statusCode() != 200) {
            throw new IllegalStateException(stage.body());
        }
        Map<String, String> things = new HashMap<>();
        stage.body().lines().map(line -> line.split("=", 2)).forEach(pair -> things.put(pair[0], pair[1]));
        return things;
    }

    /** The person of a column. */
    public Visitor who(String column) {
        return people.get(column);
    }

    /** A text of the table with the owner's things put in. */
    public String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }
}
