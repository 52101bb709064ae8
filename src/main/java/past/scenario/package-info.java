/**
 * Cases that are played by deciding: practice and scored plays, the gate after a critical choice, the debrief.
 *
 * <p>A play is stored as its choices, one row each, numbered; everything shown is worked out from them and from the
 * edition in which the play began, so a reload, the back button, a second tab or a stopped server cannot change or lose a
 * decision. Reasons and debriefs belong to the player and are shown to nobody else; practice is never counted.
 *
 * <p>Out of scope: live role-play between people, and what a passed case says about a competency.
 */
package past.scenario;
