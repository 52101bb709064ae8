/**
 * Journeys through the distribution in a real browser: {@link past.testing.browser.Journey} is the class to extend, {@link
 * past.testing.browser.Browser} finds or installs the browser, {@link past.testing.browser.Axe} looks for barriers.
 */
package past.testing.browser;
