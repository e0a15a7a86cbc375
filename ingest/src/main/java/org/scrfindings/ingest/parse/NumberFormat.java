package org.scrfindings.ingest.parse;

import java.util.Locale;

/** How an automatic number is written. */
enum NumberFormat {
    DECIMAL {
        @Override
        String of(int number) {
            return Integer.toString(number);
        }
    },
    LOWER_LETTER {
        @Override
        String of(int number) {
            return letters(number);
        }
    },
    UPPER_LETTER {
        @Override
        String of(int number) {
            return letters(number).toUpperCase(Locale.ROOT);
        }
    },
    LOWER_ROMAN {
        @Override
        String of(int number) {
            return roman(number);
        }
    },
    UPPER_ROMAN {
        @Override
        String of(int number) {
            return roman(number).toUpperCase(Locale.ROOT);
        }
    };

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int ROMAN_LIMIT = 4000;
    private static final int LETTERS = 26;

    abstract String of(int number);

    /** a to z, then aa, bb, as word processors count. */
    private static String letters(int number) {
        if (number < 1 || number > ROMAN_LIMIT) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= ROMAN_LIMIT) {
            return Integer.toString(number);
        }
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
