// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/sjabloon.h"
#include "pages/standblok.h"

namespace maatlat {

/// A place in the menu or in the crumbs.
struct Verwijzing {
    std::string tekst;
    std::string pad;    ///< empty: no link (where one is)
    bool hier = false;  ///< the page that is shown
};

/// An error for the summary on top, which links to the field.
struct Foutregel {
    std::string veld;  ///< id of the form field on the page; empty: about the whole
    std::string melding;
};

/// That a login is almost over.
struct Sessieeinde {
    std::string doorStilte{};  ///< "9 minuten", when nothing is done; empty: not yet
    std::string naEenDag{};    ///< the same whatever is done: only logging in again helps
};

/// The frame around every page of the application: head, menu, crumbs, messages, foot.
struct Raam {
    std::string titel;      ///< of the page, also its h1; "Fout: " is put before it in the
                            ///< browser's title when there are errors
    std::string waarvan{};  ///< with it in the browser's title: "IJsselland – Stap 1 2015"; empty:
                            ///< the page is of no toets
    std::vector<Verwijzing> menu;
    std::vector<Verwijzing> kruimels;
    std::string wie;           ///< name of who is logged in; empty when nobody
    std::string persoon;       ///< number of that person: whose texts the browser keeps
    std::string zegel;         ///< token against forged posts
    std::string gelukt;        ///< message of success, after a redirect; empty: none
    std::string waarschuwing;  ///< message on top that is no error; empty: none
    std::vector<Foutregel> fouten;
    bool breed = false;  ///< a page with a wide table
    Sessieeinde einde{};
    Standblok stand{};  ///< of the toets that the page is of
};

/// The whole page: the page's own template, filled, in the frame. Such a template begins with
/// {{>PAGINAKOP}}, which ends with the h1, and ends with {{>PAGINAVOET}}; it need not fill these.
///
/// SESSIE, of the page's head, says for how long the login lasts; it comes with `pagina`
/// (`omgeving`). ZEGEL and HANDELING (a fresh key per page) can be used anywhere in it, and
/// {{>FORMULIERZEGEL}}, which holds both as hidden fields, within any form of the page's own
/// template. A form in a partial calls `vulFormulierzegel` for it. The addresses STIJL_MANON,
/// STIJL_EIGEN, ICOON and SCRIPT come in with `pagina` (`omgeving`).
std::string html(const Raam& raam, HelePagina pagina, const std::string& handeling,
                 const Sjablonen& sjablonen);

/// The page with that frame in it.
GevuldePagina ingelijst(const Raam& raam, HelePagina pagina, const std::string& handeling);

/// Partial FORMULIERZEGEL: what every form that posts must hold.
void vulFormulierzegel(Vulling& vulling);

}  // namespace maatlat
