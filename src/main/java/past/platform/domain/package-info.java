/** Rules that every feature may use and that know nothing of training. */
package past.platform.domain;
