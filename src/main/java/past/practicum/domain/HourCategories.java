package past.practicum.domain;

import java.util.List;
import java.util.Optional;
import past.curriculum.domain.Coded;

/**
 * The categories of an edition in the author's order ({@code hours/categories.yaml}).
 *
 * @param all every category once
 */
public record HourCategories(List<HourCategory> all) implements Coded {

    @Override
    public String code() {
        return "hour-categories";
    }

    /** The category with this code. */
    public Optional<HourCategory> find(String code) {
        return all.stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** The name of a category, or its code where the edition does not know it any more. */
    public String nameOf(String code) {
        return find(code).map(HourCategory::name).orElse(code);
    }
}
