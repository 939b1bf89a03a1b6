package dev.offprint.clip.capture;

import java.util.Map;

/**
 * A request's body, taken apart.
 *
 * @param images bytes by address, not yet checked
 * @param sha256 of the decoded body, by which a repeated request is known
 */
record SentCapture(CaptureJson json, Map<String, byte[]> images, byte[] sha256) {}
