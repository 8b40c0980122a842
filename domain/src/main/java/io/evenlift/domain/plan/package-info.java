/** A plan as a drawing: which thread lies where and how hard it pulls, without a verdict. Three classes by design. */
package io.evenlift.domain.plan;
