package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.ingest.extract.ChronologyEvent.Precision;
import org.scrfindings.ingest.extract.DateReader.ReadDate;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.3.13                      | 2013-03-12
            12/03/2013                   | 2013-03-12
            12-03-2013                   | 2013-03-12
            12 March 2013                | 2013-03-12
            Tuesday 12th March, 2013     | 2013-03-12
            12 of March 2013             | 2013-03-12
            12-Mar-13                    | 2013-03-12
            March 12th, 2013             | 2013-03-12
            2013-03-12                   | 2013-03-12
            2013-03-12T09:30:00          | 2013-03-12
            12/03/2013 at 14:35          | 2013-03-12
            14.35 on 12 March 2013       | 2013-03-12
            ?22 May 2016                 | 2016-05-22
            w/c 3 Sept 2012              | 2012-09-03
            3.11.98                      | 1998-11-03
            29 February 2012             | 2012-02-29
            """)
    void aDayIsReadDayFirst(String words, String iso) {
        assertThat(DateReader.read(words)).map(ReadDate::iso).contains(iso);
        assertThat(DateReader.read(words)).map(ReadDate::precision).contains(Precision.DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March 2013           | 2013-03
            Mar-13               | 2013-03
            Sept '12             | 2012-09
            early June 2013      | 2013-06
            by end of July 2013  | 2013-07
            03/2013              | 2013-03
            """)
    void aMonthStaysAMonth(String words, String iso) {
        assertThat(DateReader.read(words)).map(ReadDate::iso).contains(iso);
        assertThat(DateReader.read(words)).map(ReadDate::precision).contains(Precision.MONTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013             | 2013
            Autumn 2013      | 2013
            c. 2009          | 2009
            """)
    void aYearStaysAYear(String words, String iso) {
        assertThat(DateReader.read(words)).map(ReadDate::iso).contains(iso);
        assertThat(DateReader.read(words)).map(ReadDate::precision).contains(Precision.YEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 – 9 March 2010                 | 2010-03-01
            6-9 May 2014                     | 2014-05-06
            between 3 and 5 May 2011         | 2011-05-03
            29 June to 3 July 2014           | 2014-06-29
            28 December - 4 January 2015     | 2014-12-28
            1/2/13 - 5/2/13                  | 2013-02-01
            September–December 2013          | 2013-09
            November 2012 to March 2013      | 2012-11
            2009 - 2013                      | 2009
            2012/13                          | 2012
            """)
    void aRangeGivesItsStart(String words, String iso) {
        assertThat(DateReader.read(words)).map(ReadDate::iso).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Complete", "Ongoing", "immediate", "", "tbc", "12 March"})
    void wordsWithoutACompleteDateGiveNone(String words) {
        assertThat(DateReader.read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31 February 2013, 2013-02", "13/25/2013, 2013"})
    void ofAnImpossibleDayWhatIsPossibleIsKept(String words, String iso) {
        assertThat(DateReader.read(words)).map(ReadDate::iso).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"12 March, 2013-03-12", "12/3, 2013-03-12", "March, 2013-03", "3rd – 5th May, 2013-05-03"})
    void aDateWithoutAYearTakesTheGivenOne(String words, String iso) {
        assertThat(DateReader.read(words, Optional.of(Year.of(2013))))
                .map(ReadDate::iso)
                .contains(iso);
    }

    @Test
    void aYearOfItsOwnGoesBeforeTheGivenOne() {
        assertThat(DateReader.read("12 March 2015", Optional.of(Year.of(2013))))
                .map(ReadDate::year)
                .contains(Year.of(2015));
    }
}
