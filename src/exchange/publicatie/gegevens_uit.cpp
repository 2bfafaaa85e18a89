// SPDX-License-Identifier: EUPL-1.2
#include "exchange/publicatie/gegevens_uit.h"

#include <Poco/JSON/Object.h>

#include <sstream>

#include "domain/oordeel.h"
#include "domain/score.h"
#include "exchange/json_object.h"
#include "rules/evaluate.h"

namespace maatlat {

namespace {

using Poco::JSON::Object;

Object::Ptr metScores(const Toetsingskader& kader, const Scorerij& scores) {
    Object::Ptr uit = nieuwJsonObject();
    for (const Verwachting* een : kader.beoordeelde())
        uit->set(een->code, std::string(naam(scores.op(een->positie))));
    return uit;
}

Object::Ptr metOordelen(const Toetsingskader& kader, const Regelset& regelset,
                        const Scorerij& scores) {
    Object::Ptr uit = nieuwJsonObject();
    for (const Criterium* een : kader.criteria()) {
        const Beslisregel* regel = kader.regel(regelset, *een);
        const Uitkomst uitkomst = regel ? evaluate(*regel, tel(scores, *een)) : Uitkomst{};
        uit->set(een->code, uitkomst.oordeel
                                ? Poco::Dynamic::Var(std::string(naam(*uitkomst.oordeel)))
                                : Poco::Dynamic::Var());
    }
    return uit;
}

Object::Ptr metAantallen(const Telling& telling) {
    Object::Ptr uit = nieuwJsonObject();
    for (const Score score :
         {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
        uit->set(std::string(naam(score)), telling.van(score));
    return uit;
}

}  // namespace

std::string publicatiegegevensAlsJson(const Publicatiekop& kop, const Toetsingskader& kader,
                                      const Regelset& regelset, const Scorerij& scores) {
    Object::Ptr onderzoek = nieuwJsonObject();
    onderzoek->set("id", kop.onderzoekId);
    onderzoek->set("naam", kop.onderzoekNaam);
    Object::Ptr norm = nieuwJsonObject();
    norm->set("id", kader.id);
    norm->set("versie", kader.versie);
    norm->set("hash", kader.hash);
    Object::Ptr rapport = nieuwJsonObject();
    rapport->set("bestand", kop.rapportNaam);
    rapport->set("sha256", kop.rapportSha256);
    Object::Ptr uit = nieuwJsonObject();
    if (kop.oefening) uit->set("oefening", true);
    uit->set("onderzoek", onderzoek);
    uit->set("organisatie", kop.organisatie);
    uit->set("editie", kop.editie);
    uit->set("vastgesteld_op", kop.vastgesteldOp);
    uit->set("kader", norm);
    uit->set("regelset", regelset.naam);
    uit->set("rapport", rapport);
    uit->set("inhoud_sha256", kop.inhoudSha256);
    uit->set("aantallen", metAantallen(tel(scores, kader)));
    uit->set("scores", metScores(kader, scores));
    uit->set("oordelen", metOordelen(kader, regelset, scores));
    std::ostringstream tekst;
    uit->stringify(tekst, 2);
    return tekst.str() + "\n";
}

}  // namespace maatlat
