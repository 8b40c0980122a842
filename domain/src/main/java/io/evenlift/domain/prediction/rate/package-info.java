/**
 * From a plan's mechanics to the chance of visible dimpling. {@link io.evenlift.domain.prediction.rate.DimplingRate} is the
 * way in: it moves the published rate, which is taken to be that of the
 * {@link io.evenlift.domain.prediction.rate.ReferencePlan}, by how much deeper the plan at hand dimples and by age. What the
 * published series report stands in {@link io.evenlift.domain.prediction.rate.DimplingSeries}; how the model does beside
 * them, in docs/credibility.md. None of it is validated.
 */
package io.evenlift.domain.prediction.rate;
