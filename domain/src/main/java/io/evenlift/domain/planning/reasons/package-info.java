/**
 * Says why a proposal's numbers are what they are: what the search found to bind each ({@code Grounds}) becomes a reason with
 * a code, the inputs behind it and its sources. {@code Inputs} knows where each input stands.
 */
package io.evenlift.domain.planning.reasons;
