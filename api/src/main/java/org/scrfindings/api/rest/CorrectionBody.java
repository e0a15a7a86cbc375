package org.scrfindings.api.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A correction of a finding's codes as it is sent, with why. */
final class CorrectionBody extends CodingBody {

    @JsonProperty
    String reason;
}
