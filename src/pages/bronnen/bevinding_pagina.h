// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/fouten.h"
#include "domain/toetsingskader.h"
#include "pages/bronnen/bron_pagina.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/vindplaats.h"

namespace maatlat {

/// One bevinding: a form with all its fields at once, or what stands in it for who may only read.
struct BevindingPagina {
    static constexpr const char* kSjabloon = "bevinding.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::bevindingVastleggen;

    std::string toetspad;  ///< "/toets/5"
    std::shared_ptr<const Toetsingskader> kader;
    std::vector<Bron> bronnen;          ///< to choose from
    std::vector<Bezoekoptie> bezoeken;  ///< idem
    std::int64_t nr = 0;                ///< 0: a new one
    int versie = 0;
    bool magInvullen = false;
    std::string auteur;  ///< name; empty for a new one
    std::string bron;    ///< number of the chosen one
    std::string tekst;
    std::vector<std::string> verwachtingen;  ///< ticked
    std::string codes;                       ///< typed beside those
    std::string richting;
    std::string plaatsPagina;  ///< where it stands in its bron, as typed
    std::string plaatsParagraaf;
    std::string citaat;
    std::string bezoek;      ///< number of the chosen one; empty: that of the bron, or none
    Verwijzing notitie{};    ///< "regel 3 van de notities" that it came from; without a path: none
    Verwijzing bijBezoek{};  ///< that it hangs under; without a path: none
    std::vector<Verwijzing> rust;         ///< the motiveringen that rest on it
    std::vector<Verwijzing> opmerkingen;  ///< to the remarks of the team: one, or none
    Vindplaats vindplaats;                ///< the same for who may only read
    std::string bij;  ///< where somebody came from: the code of a verwachting, or the search of the
                      ///< list ("?woorden=arts&pagina=2"); empty: the list as a whole
    std::string bericht;          ///< when these values are a draft that was not saved
    std::vector<Verborgen> vast;  ///< goes along unseen
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;  ///< something may say who a person is
    std::string privacyReden;

    void beschrijf(Vulling& uit) const;
};

/// Where one goes back to from a bevinding: to that bevinding, at the verwachting or in the list
/// that one came from. What it is at now stands in `verwachtingen`; `nr` 0: it is not there yet.
std::string terugVan(const std::string& toetspad, const Toetsingskader& kader,
                     const std::string& bij, std::int64_t nr,
                     const std::vector<std::string>& verwachtingen);

/// The id of a bevinding where it stands under a verwachting.
std::string bevindinganker(std::int64_t nr, const std::string& code);

}  // namespace maatlat
