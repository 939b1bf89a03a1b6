package dev.offprint.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A local address that is put together from parameters, whatever they hold. */
public final class Address {

    private final String soFar;

    private Address(String soFar) {
        this.soFar = soFar;
    }

    public static Address of(String path) {
        return new Address(path);
    }

    /** Leaves the parameter out when it has no value. */
    public Address with(String name, String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        String joint = soFar.indexOf('?') < 0 ? "?" : "&";
        return new Address(soFar + joint + name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return soFar;
    }
}
