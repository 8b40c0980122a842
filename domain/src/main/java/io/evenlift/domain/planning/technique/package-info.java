/**
 * One thread in each fixation technique on the same patient: how the way is drawn in each, what each does at the same
 * tension and at the same lift, what each cannot do, and where they differ by more than the tissue leaves open.
 */
package io.evenlift.domain.planning.technique;
