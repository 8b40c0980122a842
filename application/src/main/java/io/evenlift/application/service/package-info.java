/** The use cases, made in one place: {@link io.evenlift.application.service.UseCases}. */
package io.evenlift.application.service;
