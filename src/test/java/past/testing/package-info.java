/**
 * What tests of the whole application stand on.
 *
 * <p>Tests inside the server are named {@code *IT}, carry {@link past.testing.ServerTest}, and run twice: on H2 and on a
 * real PostgreSQL. Tests in a browser are named {@code *JourneyIT} and live in {@code past.testing.journeys}. Nothing in
 * this package is part of the product.
 */
package past.testing;
