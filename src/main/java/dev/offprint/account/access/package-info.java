/** How the credential of a request, one at most, becomes an identity with roles. */
package dev.offprint.account.access;
