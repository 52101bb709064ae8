/**
 * Competencies: what a trainee is entrusted with, because of which evidence, decided by whom.
 *
 * <p>Promises: a level is never computed; the {@linkplain past.competency.domain.EvidenceGate gate} informs, the {@linkplain
 * past.competency.domain.EntrustmentRules rules} can refuse, and a named supervisor with a contract in force decides with
 * their password. What is signed is what was shown: the decision keeps the sheet with its figures and the numbers of the
 * records behind them, and nothing is signed when the sheet has changed meanwhile. A decision is written once, in the
 * transaction of its link in the ledger, and later decisions supersede it; none is ever edited. A supervisor's observation
 * of one day and a decision about a level are different records.
 *
 * <p>Out of scope: certificates, the lapse of a level after 24 months without practice, a third assessor on disagreement,
 * whether an assessor is a relative of the trainee (they state it with every signature).
 */
package past.competency;
