/**
 * The half face as a chart in millimetres, the tissue under it, and what must not be touched: the common ground of the
 * patient's side and the thread's side.
 *
 * <p>Coordinates: origin at the sellion, u lateral along the skin, v upwards, depth below the skin. Each side of the face
 * has its own chart.
 */
package io.evenlift.domain.face;
