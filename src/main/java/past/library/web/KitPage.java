package past.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Review;
import past.library.domain.Kit;

/** A role-play for three: the whole kit, or one card alone for the one who plays it. */
@Named
@RequestScoped
public class KitPage extends PaperPage {
    private Kit kit;
    private Kit.Card card;

    /** Opens what the address names, and the card if it names one; 404 when there is none. */
    public void open() throws IOException {
        kit = open(Kit.class);
        if (kit == null) {
            return;
        }
        String role = parameter("card");
        if (role != null) {
            card = kit.cards().stream()
                    .filter(c -> name(c).equals(role))
                    .findFirst()
                    .orElse(null);
            if (card == null) {
                missing();
                return;
            }
        }
        number(kit.sources());
    }

    public Kit getKit() {
        return kit;
    }

    /** The one card of this page; null on the page of the whole kit. */
    public Kit.Card getCard() {
        return card;
    }

    /** How an address names a card. */
    public String name(Kit.Card one) {
        return one.role().name().toLowerCase(Locale.ROOT);
    }

    /** Places of the levels, from 1. */
    public List<Integer> getLevels() {
        return List.of(1, 2, 3, 4);
    }

    /** Rules that the kit touches, or rests on. */
    public List<Lines.Line> getRules() {
        Set<String> codes = new LinkedHashSet<>(kit.lines());
        codes.addAll(kit.sources());
        return lines(codes);
    }

    @Override
    public Review getReview() {
        return kit.review();
    }

    @Override
    public String getPartKey() {
        return "kit/" + kit.code() + "/" + (card == null ? "" : name(card)) + "/" + getEdition();
    }
}
