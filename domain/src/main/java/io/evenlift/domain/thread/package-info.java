/** Thread products as facts: material, barbs, lengths and strength, with what is not published left blank. */
package io.evenlift.domain.thread;
