/**
 * The distribution in a real browser: {@link past.testing.browser.Journey} is the class to extend, {@link
 * past.testing.browser.Browser} finds or installs the browser, {@link past.testing.browser.Axe} looks for barriers. The
 * stories are in {@link past.testing.journeys}.
 */
package past.testing.browser;
