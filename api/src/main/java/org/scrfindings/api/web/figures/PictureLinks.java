package org.scrfindings.api.web.figures;

import org.scrfindings.api.web.PageAddress;

/**
 * Where the picture of a page is by itself, to keep or to print.
 *
 * @param name of its file, without what stands behind the point
 */
public record PictureLinks(String name, String svg, String png) {

    static PictureLinks of(PageAddress page, String name) {
        return new PictureLinks(
                name,
                page.at(page.path() + "/svg").toString(),
                page.at(page.path() + "/png").toString());
    }
}
