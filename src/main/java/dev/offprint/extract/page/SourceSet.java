package dev.offprint.extract.page;

/** Reads {@code srcset} as the HTML standard does, commas inside addresses included, and picks the best source. */
final class SourceSet {

    /** Wider than any reader's column at twice its density is a waste. */
    private static final double WIDEST = 2_600;

    private SourceSet() {}

    /** The address of the widest (or densest) candidate of sensible width, or null. */
    static String best(String srcset) {
        String best = null;
        double bestSize = -1;
        int i = 0;
        while (i < srcset.length()) {
            while (i < srcset.length() && (Character.isWhitespace(srcset.charAt(i)) || srcset.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < srcset.length() && !Character.isWhitespace(srcset.charAt(i))) {
                i++;
            }
            String address = srcset.substring(start, i);
            String descriptor = "";
            if (address.endsWith(",")) {
                address = address.substring(0, address.length() - 1);
            } else {
                int comma = srcset.indexOf(',', i);
                int end = comma < 0 ? srcset.length() : comma;
                descriptor = srcset.substring(i, end).strip();
                i = end;
            }
            double size = size(descriptor);
            if (!address.isEmpty() && !address.startsWith("data:") && size > bestSize) {
                best = address;
                bestSize = size;
            }
        }
        return best;
    }

    private static double size(String descriptor) {
        if (descriptor.isEmpty()) {
            return 1;
        }
        try {
            double value = Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
            return value <= WIDEST ? value : WIDEST / value;
        } catch (NumberFormatException broken) {
            return 0;
        }
    }
}
