/** What can be asked, each question with its command and its answer. */
package io.evenlift.application.port.in;
