/**
 * Page to article: the pipeline, its input and its result. Knows no user, no database and no network, and can be
 * used as a library or from the command line. The steps live in the packages below and never import this one.
 */
package dev.offprint.extract;
