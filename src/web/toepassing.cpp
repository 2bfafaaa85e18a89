// SPDX-License-Identifier: EUPL-1.2
#include "web/toepassing.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>

#include "domain/fouten.h"
#include "pages/fout_pagina.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "toetsing/geheimen.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/tellingen.h"
#include "toetsing/werkplek.h"
#include "web/geheim.h"
#include "web/http/adrescode.h"
#include "web/onderbroken.h"

namespace maatlat::web {

namespace {

constexpr const char* kNietsOpgeslagen = "Er is niets opgeslagen. ";

/// A request that does not reach its handler, or an error of a handler: as the page shows it, and
/// what the log says of it.
struct Afwijzing {
    int status = 500;
    std::string titel;
    std::string melding;
    std::string oorzaak{};
    bool onzeFout = false;  ///< gets a reference number
};

Afwijzing andereMethode() {
    return {405, "Dit kan hier niet",
            "Deze pagina kan niet op deze manier worden gevraagd. Ga naar het begin en zoek de "
            "pagina daar op."};
}

Afwijzing nietOnsFormulier() {
    return {403, "Dit formulier is verlopen",
            kNietsOpgeslagen +
                std::string("Het formulier is van een eerder bezoek, of het komt niet van Maatlat. "
                            "Open de pagina opnieuw en vul het formulier daar in.")};
}

Afwijzing anderFormulier(std::string_view oorzaak) {
    return {400, "Dit formulier klopt niet meer",
            kNietsOpgeslagen +
                std::string("De pagina die u had openstaan past niet bij deze versie van Maatlat. "
                            "Ververs de pagina en vul haar opnieuw in."),
            std::string(oorzaak)};
}

Afwijzing uitgelogd() {
    return {401, "U bent uitgelogd",
            "U bent uitgelogd. Uw tekst is nog niet opgeslagen, maar staat nog op deze pagina. Log "
            "in een ander tabblad opnieuw in en kom hier terug."};
}

Afwijzing zonderCode() {
    return {
        403, "Stel eerst inloggen met een code in",
        "Voor uw rol is inloggen met een code nu verplicht. Uw tekst is nog niet opgeslagen, "
        "maar staat nog op deze pagina. Stel in een ander tabblad bij Account de code in en kom "
        "hier terug."};
}

/// The error that is being handled, as it may be told.
Afwijzing dezeFout() {
    try {
        throw;
    } catch (const Afwijzing& wat) {
        return wat;
    } catch (const Onvindbaar& wat) {
        return {404, "Pagina niet gevonden", wat.what()};
    } catch (const NietNu& wat) {
        return {409, "Dit kan nu niet", wat.what()};
    } catch (const Versieconflict& wat) {
        return {409, "Dit is intussen gewijzigd", kNietsOpgeslagen + std::string(wat.what())};
    } catch (const Veldfouten& wat) {
        return {422, "Er klopt iets niet", kNietsOpgeslagen + std::string(wat.what())};
    } catch (const Bestandsfout& wat) {
        return {
            507, "Het bestand is niet opgeslagen",
            kNietsOpgeslagen +
                std::string("Maatlat kan het bestand nergens kwijt: de schijf is vol, of de map "
                            "voor bestanden ontbreekt. Kopieer uw tekst en vraag de beheerder "
                            "om hulp. Kies het bestand daarna opnieuw."),
            wat.what(), true};
    } catch (const Opslagfout& wat) {
        return {507, "Opslaan lukt nu niet",
                "Maatlat kan nu niet bij zijn gegevens. Wat u deed is niet opgeslagen. Kopieer uw "
                "tekst, en vraag de beheerder om hulp.",
                wat.what(), true};
    } catch (const Gebruikersfout& wat) {
        return {409, "Dit lukt niet", wat.what()};
    } catch (const std::exception& wat) {
        return {500, "Er ging iets mis in Maatlat",
                "Dat ligt niet aan u. Probeer het nog een keer. Lukt het weer niet, geef dan het "
                "nummer hieronder aan de beheerder.",
                wat.what(), true};
    } catch (...) {
        return {500, "Er ging iets mis in Maatlat", "Probeer het nog een keer.", "unknown", true};
    }
}

/// What was typed, to give it back: the texts, not the choices. Of a form about a login nothing, as
/// it holds secrets, but the form that goes along through it.
std::vector<Ingevuld> ingevuld(const Verzoek& verzoek) {
    auto bewaard = onderbrokenVan(verzoek);
    if (!bewaard)
        for (const auto& [naam, waarde] : verzoek.velden)
            if (naam == kOnderbrokenveld) bewaard = leesOnderbroken(waarde);
    std::vector<Ingevuld> uit;
    if (!bewaard) return uit;
    for (const auto& [naam, waarde] : bewaard->velden)
        if (waarde.find_first_of(" \n") != std::string::npos) uit.push_back({naam, waarde});
    return uit;
}

std::string metVraag(const Verzoek& verzoek) {
    std::string uit = codeerPad(verzoek.pad);
    char ervoor = '?';
    for (const auto& [naam, waarde] : verzoek.query) {
        uit += ervoor + codeerParameter(naam) + '=' + codeerParameter(waarde);
        ervoor = '&';
    }
    return uit;
}

/// A page for who is logged in, asked by somebody who is not (any more). What was typed comes back
/// after the login.
Antwoord zonderAanmelding(Aanvraag& aanvraag) {
    const Verzoek& verzoek = aanvraag.verzoek();
    if (verzoek.stil) throw uitgelogd();
    if (verzoek.methode != "GET") return loginPagina(aanvraag, onderbrokenVan(verzoek));
    return naar(verzoek.pad == "/" ? "/inloggen"
                                   : "/inloggen?naar=" + codeerParameter(metVraag(verzoek)));
}

/// A form that cannot be carried out now, to come back later; its file waits with it.
std::optional<Onderbroken> voorStraks(Aanvraag& aanvraag) {
    auto bewaard = onderbrokenVan(aanvraag.verzoek());
    if (!bewaard) return bewaard;
    const auto uploads = aanvraag.uploads(kBijlageveld);
    // Each has its key and its name at the end, in that order.
    std::size_t plek = bewaard->velden.size() - 2 * uploads.size();
    for (const Upload* een : uploads) {
        std::string& sleutel = bewaard->velden.at(plek).second;
        plek += 2;
        if (een->pad.empty()) continue;
        try {
            sleutel =
                houdVast(aanvraag.werkplek(), aanvraag.persoon(), een->pad, een->naam).sleutel;
        } catch (const Veldfouten&) {
            // A file that is not taken: the page says that it must be chosen again.
        }
    }
    return bewaard;
}

/// A form of an earlier session of this person, or of somebody else at this browser. It comes from
/// a page of ours, so it may come back with the token of this session, to send by hand.
Antwoord uitAndereSessie(Aanvraag& aanvraag) {
    if (aanvraag.verzoek().stil) throw nietOnsFormulier();
    const auto bewaard = voorStraks(aanvraag);
    if (!bewaard) throw nietOnsFormulier();
    Antwoord uit = alsnogPagina(aanvraag, aanvraag.aanmelding(), *bewaard);
    uit.status = 403;
    return uit;
}

/// A role of this person asks for a second factor, and there is none yet.
Antwoord eerstCodeInstellen(Aanvraag& aanvraag) {
    const Verzoek& verzoek = aanvraag.verzoek();
    if (verzoek.stil) throw zonderCode();
    if (verzoek.methode == "GET") {
        const std::string heen = metVraag(verzoek);
        return naar(heen == "/" ? "/account/code" : "/account/code?naar=" + codeerParameter(heen));
    }
    Antwoord uit = codePlichtPagina(aanvraag, aanvraag.aanmelding(), "", voorStraks(aanvraag));
    uit.status = 403;
    return uit;
}

/// The page of the toets that an address is about: "/toets/5" of "/toets/5/bron/3"; empty for
/// others.
std::string toetsIn(const std::string& pad) {
    constexpr std::string_view kToetsen = "/toets/";
    return pad.starts_with(kToetsen) ? pad.substr(0, pad.find('/', kToetsen.size())) : "";
}

/// Who asks, by the cookie and by what the sign-on of the organisation says with this request.
std::optional<Aanmelding> wieZegt(Werkplek& werkplek, const Verzoek& verzoek) {
    return wieIs(werkplek, verzoek.sessietoken, verzoek.inlog.identiteit);
}

/// That somebody came where they may not. Never throws: the answer stays the same.
void noteer(Werkplek& werkplek, const Verzoek& verzoek, const Persoon& wie,
            const Spoor& spoor) noexcept try {
    std::int64_t toets = 0;
    if (const std::string van = toetsIn(verzoek.pad); !van.empty()) {
        const std::size_t begin = van.rfind('/') + 1;
        std::from_chars(van.data() + begin, van.data() + van.size(), toets);
    }
    noteerWeigering(werkplek, wie, verzoek.methode + " " + std::string(spoor.patroon), toets);
} catch (...) {
    // The refusal itself stands.
}

}  // namespace

Toepassing::Toepassing(Omgeving omgeving, Routes routes)
    : omgeving_(std::move(omgeving)), router_(std::move(routes)) {}

Antwoord Toepassing::verwerk(const Verzoek& verzoek, std::optional<Aanmelding>& wie, Spoor& spoor) {
    Router::Treffer treffer = router_.vind(verzoek.methode, verzoek.pad);
    if (treffer.route && treffer.route->voor == Voor::programma)
        return voorProgramma(treffer, verzoek, spoor);
    // A page is made of what stood there at one moment.
    std::optional<Werkplek::Momentopname> opname;
    if (verzoek.methode == "GET") opname.emplace(omgeving_.werkplek.database());
    if (!verzoek.sessietoken.empty()) wie = wieZegt(omgeving_.werkplek, verzoek);
    if (treffer.andereMethode) throw andereMethode();
    if (!treffer.route) throw Onvindbaar();
    const Route& route = *treffer.route;
    spoor.patroon = route.patroon;

    const bool post = verzoek.methode == "POST";
    if (post && !verzoek.eigenHerkomst) throw nietOnsFormulier();
    if (const auto fout = veldenfout(route, verzoek); !fout.empty()) throw anderFormulier(fout);

    Aanvraag aanvraag(verzoek, omgeving_, wie, std::move(treffer.delen));
    if (route.voor != Voor::iedereen) {
        if (!wie) {
            eindigZonderInlog(omgeving_.werkplek, verzoek.sessietoken, verzoek.inlog.identiteit);
            return zonderAanmelding(aanvraag);
        }
        if (post && !gelijk(aanvraag.veld("zegel"), wie->zegel)) return uitAndereSessie(aanvraag);
        if (wie->moetCodeInstellen && route.voor != Voor::codeInstellen)
            return eerstCodeInstellen(aanvraag);
    }
    return route.doe(aanvraag);
}

/// Without looking who asks, and so also when the database is not there.
Antwoord Toepassing::voorProgramma(const Router::Treffer& treffer, const Verzoek& verzoek,
                                   Spoor& spoor) {
    const Route& route = *treffer.route;
    spoor.patroon = route.patroon;
    if (const auto fout = veldenfout(route, verzoek); !fout.empty()) throw anderFormulier(fout);
    Aanvraag aanvraag(verzoek, omgeving_, {}, treffer.delen);
    try {
        return route.doe(aanvraag);
    } catch (const std::exception& wat) {
        spoor.oorzaak = wat.what();
        return platteTekst(503, "Maatlat kan nu niet bij zijn gegevens.\n");
    }
}

Antwoord Toepassing::behandel(const Verzoek& verzoek, Spoor& spoor) {
    std::optional<Aanmelding> wie;
    try {
        Antwoord uit = verwerk(verzoek, wie, spoor);
        if (!uit.bestandsnaam.empty())
            uit.bestandsnaam = omgeving_.sjablonen.bestandsnaam(uit.bestandsnaam);
        return uit;
    } catch (const Geweigerd&) {
        if (wie) noteer(omgeving_.werkplek, verzoek, wie->persoon, spoor);
        return foutantwoord(verzoek, wie, spoor);
    } catch (...) {
        return foutantwoord(verzoek, wie, spoor);
    }
}

Toepassing::Bestanden Toepassing::bestandenBij(const Verzoek& verzoek) {
    const Route* route = router_.vind(verzoek.methode, verzoek.pad).route;
    const auto isBestand = [](const Veldregel& een) { return een.bestand; };
    if (!route || std::ranges::none_of(route->velden, isBestand)) return Bestanden::geen;
    if (!verzoek.eigenHerkomst) return Bestanden::weigering;
    if (route->voor == Voor::iedereen) return Bestanden::neemt;
    return wieZegt(omgeving_.werkplek, verzoek) ? Bestanden::neemt : Bestanden::namen;
}

bool Toepassing::kent(const Verzoek& verzoek) {
    return isOoitAangemeld(omgeving_.werkplek, verzoek.sessietoken);
}

Antwoord Toepassing::weiger(const Verzoek& verzoek, int status, const std::string& melding,
                            Spoor& spoor) {
    if (spoor.overAanmelden) tellingen(omgeving_.werkplek).organisatieFout.tel();
    try {
        throw Afwijzing{status,
                        status == 503   ? "Het is nu te druk"
                        : status == 413 ? "Dit is te groot"
                                        : "Dit verzoek klopt niet",
                        melding};
    } catch (...) {
        return foutantwoord(verzoek, {}, spoor);
    }
}

Antwoord Toepassing::mislukt(const Verzoek& verzoek, Spoor& spoor) {
    std::optional<Aanmelding> wie;
    try {
        wie = wieZegt(omgeving_.werkplek, verzoek);
        if (const Route* route = router_.vind(verzoek.methode, verzoek.pad).route)
            spoor.patroon = route->patroon;
    } catch (const std::exception&) {
        // Then the page is for somebody that we do not know.
    }
    return foutantwoord(verzoek, wie, spoor);
}

/// Called while the error is being handled. Must itself never fail.
Antwoord Toepassing::foutantwoord(const Verzoek& verzoek, const std::optional<Aanmelding>& wie,
                                  Spoor& spoor) {
    Antwoord uit;
    const Afwijzing fout = dezeFout();
    spoor.oorzaak = fout.oorzaak;
    try {
        if (fout.onzeFout) spoor.kenmerk = willekeurigeSleutel().substr(0, 8);
        const Aanvraag aanvraag(verzoek, omgeving_, wie, {});
        if (verzoek.stil)
            return aanvraag.deelpagina(Foutmelding{fout.melding, spoor.kenmerk}, fout.status);
        FoutPagina pagina{fout.melding, spoor.kenmerk};
        if (fout.status == 409) pagina.toetspad = toetsIn(verzoek.pad);
        pagina.ingevuld = ingevuld(verzoek);
        uit = aanvraag.pagina(aanvraag.raam(fout.titel), pagina);
    } catch (const std::exception& wat) {
        spoor.oorzaak += std::string("; no error page: ") + wat.what();
        uit = platteTekst(fout.status, fout.titel + ". " + fout.melding + "\n");
    }
    uit.status = fout.status;
    return uit;
}

}  // namespace maatlat::web
