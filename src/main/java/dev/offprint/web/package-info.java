/** What every answer shares: how templates and problems become responses, security headers, the common layout. */
package dev.offprint.web;
