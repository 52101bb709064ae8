package past.practicum;

import past.practicum.domain.EntryState;
import past.practicum.domain.HourFacts;

/**
 * What the form of an entry begins with.
 *
 * @param entryId number of the entry
 * @param version the version shown
 * @param state where the entry stands
 * @param countersigned whether a change of it is an amendment
 * @param facts what it says
 * @param remark what the supervisor wrote who sent this version back, or null
 */
public record EntryForm(
        long entryId, int version, EntryState state, boolean countersigned, HourFacts facts, String remark) {

    static EntryForm of(HourVersion version, HourEntry entry, String remark) {
        return new EntryForm(
                entry.getId(), version.getNumber(), entry.getState(), entry.isCountersigned(), version.facts(), remark);
    }

    /** Whether the trainee may still change or amend it. */
    public boolean changeable() {
        return state != EntryState.WITHDRAWN;
    }

    /** Whether the trainee may take it, or its amendment, back. */
    public boolean withdrawable() {
        return state.open();
    }
}
