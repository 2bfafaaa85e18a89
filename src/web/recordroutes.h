// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/recordvorm.h"
#include "domain/toets/recordsleutel.h"
#include "pages/record_pagina.h"
#include "toetsing/records.h"
#include "web/aanvraag.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/route.h"
#include "web/toetsraam.h"

namespace maatlat::web {

/// The routes of one record: its form, empty and filled in, saving either, and taking it away.
struct Formulierroutes {
    Recordsoort soort = Recordsoort::veld;
    std::string_view nieuw;                ///< "/toets/{toets}/bron/nieuw"
    std::string_view een;                  ///< "/toets/{toets}/bron/{bron}"
    std::string_view weg;                  ///< "/toets/{toets}/bron/{bron}/intrekken"
    std::string_view nummer;               ///< "bron": the part of the path with its number
    std::vector<Veldregel> vragenNieuw{};  ///< what may be asked of an empty form
    std::vector<Veldregel> vragen{};       ///< and of a filled one
    std::vector<Veldregel> meer{};         ///< what a form sends beside the fields of the record
    std::function<Antwoord(Aanvraag&, std::int64_t nr)> toon, bewaar;  ///< nr 0: a new one
    std::function<Antwoord(Aanvraag&)> haalWeg;
};
Routes formulierroutes(const Formulierroutes& van);

/// Where the manual tells of this kind of record.
Hulpplek hulpBij(Recordsoort soort);

/// The page of a record with this form, as it stands.
template <class Record>
RecordPagina recordpagina(const Aanvraag& aanvraag, const Recordblad<Record>& blad,
                          std::span<const Formulierveld> formulier) {
    RecordPagina pagina{.hulp = hulpBij(Recordvorm<Record>::kSoort),
                        .toetspad = toetspad(blad.kop.nr),
                        .sleutel = sleutelVan(Recordvorm<Record>::kSoort, blad.record.nr),
                        .versie = blad.record.versie,
                        .magInvullen = blad.magInvullen,
                        .vragen = vragenVan<Record>(formulier)};
    if (blad.record.nr != 0)
        pagina.waarden = vastlegging(blad.record);
    else
        pagina.vast.push_back({std::string(kFormulierveld), aanvraag.formulier()});
    return pagina;
}

/// Puts a draft in it, or a form that was not saved.
void neemOver(RecordPagina& pagina, const Formulierconcept& bewaard);
void neemOver(RecordPagina& pagina, const Recordinvoer& invoer, const Poging& poging);

/// "Dit had u getypt om 10:30 en nog niet opgeslagen."
std::string nogNietOpgeslagen(const Formulierconcept& bewaard);

/// Somebody else changed what was to be taken away. `doe`: "trek hem dan in".
NietNu nietWegGehaald(const Aanvraag& aanvraag, const Poging& poging, Recordsoort soort,
                      const std::string& doe);

}  // namespace maatlat::web
