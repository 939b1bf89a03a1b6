/** What can go wrong in a request, as one typed exception that {@code web} turns into an answer. */
package dev.offprint.problem;
