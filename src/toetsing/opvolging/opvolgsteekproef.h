// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/opvolging/voortgang.h"
#include "domain/steekproef/steekproef.h"
#include "store/inzagebewijs.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/steekproeven.h"

/// Dossiersteekproeven that are drawn after a toets was adopted, with the tools of every steekproef
/// (toetsing/steekproef): the inspecteur draws to verify a maatregel, the organisation for an own
/// audit. Here is what begins one and what its outcome is good for.
namespace maatlat {

/// What somebody wants to draw for.
struct Opvolgsteekproefvraag {
    std::int64_t maatregel = 0;  ///< 0: for none in particular; own audit only
    std::string verwachting;
    std::int64_t audit = 0;   ///< own audit that was asked for; the other two follow from it
    std::int64_t omvang = 0;  ///< how many dossiers were reckoned to be enough; 0: not reckoned
};

/// Which of both this person would draw.
Doelsoort opvolgdoelsoort(const Persoon& persoon);

/// What can be told before a list is sent.
struct Opvolgsteekproefblad {
    Toetskop kop;
    Steekproefdoel doel;
    std::string verbeterpunt;  ///< text of the verwachting
    std::string sleutelzin;    ///< that overlap cannot be seen everywhere; may be empty
};
/// Throws NietNu when there is nothing to draw for: the maatregel is dropped, taken away or not
/// begun, no form asks anything for the verwachting, or another steekproef for the same is going
/// on.
Opvolgsteekproefblad opvolgsteekproefblad(Werkplek& werkplek, const Persoon& persoon,
                                          std::int64_t toets, const Opvolgsteekproefvraag& vraag);

/// Begins one, as `leesLijstIn`. Throws as that and as `opvolgsteekproefblad`; of an own audit
/// Veldfouten ("lijst") too when dossiers on the list were drawn by the inspectie.
Ingelezen beginOpvolgsteekproef(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                                const Lijstinvoer& invoer, const Opvolgsteekproefvraag& vraag);

/// What the outcome of one is good for.
struct Steekproefgrond {
    std::int64_t nr = 0;
    std::string naam;
    Steekproefdoel doel;
    std::string beletsel;  ///< why it cannot be used; empty: it can
    int getrokken = 0;
    int gelezen = 0;
    std::int64_t populatie = 0;
    std::string cijfers;                 ///< what was found, with how sure that is
    std::vector<Auditdossier> dossiers;  ///< what each showed; without those it does not apply to
    std::string bewijs;                  ///< startwaarde and what was fixed, to check the draw by
};
Steekproefgrond grondVan(const Toetsinzage& inzage, const Dossiersteekproef& steekproef,
                         const Inzagebewijs& bewijs);

/// The same of the one with this number and doel, to use now. Throws Onvindbaar, NietNu with the
/// beletsel.
Steekproefgrond eisGrond(const Toetsinzage& inzage, std::int64_t nr, Doelsoort soort);

/// Those of the opvolging that this person may read, by number.
std::vector<Steekproefgrond> gronden(const Toetsinzage& inzage);

}  // namespace maatlat
