/**
 * The MariaDB server that Offprint brings along: unpacked once, bootstrapped once, started and stopped with the
 * application, and started again when it dies. An external database switches all of it off.
 */
package dev.offprint.database;
