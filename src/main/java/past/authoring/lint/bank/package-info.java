/** Rules about question banks: the blueprint, the balance of their keys, twins among items, and the shape of items. */
package past.authoring.lint.bank;
