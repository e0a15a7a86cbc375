package org.scrfindings.api.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key that was sent, to be looked up. */
class IssuedKeyRequest extends BaseAuthenticationRequest {

    private final String value;

    IssuedKeyRequest(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
