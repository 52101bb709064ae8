package past.scenario.web;

import past.platform.Words;
import past.scenario.domain.Gate;

/** A closed gate in words. */
final class Gates {

    private Gates() {}

    /** What has to happen before the scored mode opens; empty when it is open, passed, or waits for a date. */
    static String why(Gate gate) {
        if (!gate.unresolved()) {
            return "";
        }
        if (!gate.talked()) {
            return Words.say("scenario", gate.variantPassed() ? "gate.talk" : "gate.talk-and-variant");
        }
        return Words.say("scenario", "gate.variant");
    }
}
