// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/melding.h"
#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/dossierlezing.h"
#include "domain/steekproef/steekproef.h"
#include "domain/toets/toetskop.h"
#include "exchange/steekproef/trekkingsbewijs.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// The steekproeven of a toets.
struct Steekproefrij {
    Dossiersteekproef steekproef;
    int getrokken = 0;   ///< dossiers that count
    int beoordeeld = 0;  ///< of those, read by the first reader
};
/// With what was read of it.
Steekproefrij steekproefrij(const Toetsinzage& inzage, Dossiersteekproef steekproef);

struct Steekproeflijst {
    Toetskop kop;
    std::vector<Steekproefrij> steekproeven;
    bool magInvullen = false;
};
Steekproeflijst leesSteekproeven(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// How far the readings of one dossier are.
struct Dossiervoortgang {
    Steekproefdossier dossier;
    bool eersteBegonnen = false;
    bool eersteKlaar = false;
    bool tweedeBegonnen = false;
    bool tweedeKlaar = false;
    bool vanMij = false;  ///< this person is one of its readers
    int verschillen = 0;  ///< answers in which both readers differ and that are not talked over yet
};

/// One steekproef with all that its pages show. Names no number of a real dossier.
struct Steekproefblad {
    Toetskop kop;
    Dossiersteekproef steekproef;
    std::vector<Trekking> trekkingen;
    std::vector<Dossiervoortgang> dossiers;  ///< without reserves
    std::vector<Heropening> heropend;        ///< given back to both readers; without their answers
    int gewistGelezen = 0;  ///< drawn ones that were read before their answers were erased
    int reserves = 0;       ///< dossiers that can still replace one
    std::vector<Dossierformulier> formulieren;  ///< to choose from, as long as there is no plan
    std::string formuliernaam;                  ///< of the one that was chosen
    bool lijstInGeheugen = false;  ///< the list is still at hand, so that it need not be sent again
    bool sleutelAanwezig = false;
    bool lijstBewaard = false;  ///< the key file holds all numbers of the list
    bool magInvullen = false;
    bool magOpzoeken = false;  ///< may see the numbers, also once its outcome was used
    bool ligtStil = false;     ///< nothing can come any more
    bool magWissen = false;    ///< may destroy the key and choose another end date; also of a toets
                               ///< that is frozen
    int bewaartermijn = 0;     ///< months, as the beheerder chose
};
Steekproefblad leesSteekproef(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              std::int64_t steekproef);

/// Reads a list (exchange/populatie_lezer.h) and starts a steekproef with it. The list stays in
/// memory for an hour, for the draw; it is not stored. Throws Veldfouten ("titel", "lijst"; what is
/// wrong with the rows stands in one message each; "blad" when more tabs could be meant: then the
/// file stays in memory too), Privacymelding ("titel"), Onvindbaar, NietNu.
struct Lijstinvoer {
    std::string titel;
    std::filesystem::path bestand;  ///< empty: none was sent now
    std::string bestandsnaam;
    std::string privacyReden;
    std::string blad{};     ///< the tab that was chosen
    std::string bewaard{};  ///< name of the file of `teKiezenBladen`, when the form is about that
};
struct Ingelezen {
    std::int64_t nr = 0;
    std::vector<Melding> waarschuwingen;
    std::int64_t aantalWaarschuwingen = 0;
};
Ingelezen leesLijstIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const Lijstinvoer& invoer);

/// The same for a steekproef with a doel. `maak` says what it is for, or refuses; it is asked
/// before the list is read and again in the transaction. `keur` refuses a list that cannot be drawn
/// from.
struct Lijstdoel {
    Actie actie = Actie::toetsInvullen;
    std::function<std::optional<Steekproefdoel>(const Toetsinzage&)> maak;
    std::function<void(const Populatie&)> keur;  ///< may be empty
};
Ingelezen leesLijstIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const Lijstinvoer& invoer, const Lijstdoel& doel);

/// The tabs that this person can choose from, of the file that was sent last; nothing when there is
/// none, or no longer.
struct TeKiezenBladen {
    std::string bestandsnaam;
    std::vector<std::string> bladen;
    std::string vorigeKeer;  ///< chosen of these when a file of this name was read before; or empty
};
std::optional<TeKiezenBladen> teKiezenBladen(Werkplek& werkplek, const Persoon& persoon,
                                             std::int64_t toets,
                                             Actie actie = Actie::toetsInvullen);

/// The warnings on the list, for as long as it is in memory.
std::vector<Melding> waarschuwingenBij(Werkplek& werkplek, const Persoon& persoon,
                                       std::int64_t toets, std::int64_t steekproef);

/// The plan as it was typed. Fixes population and method, before any startwaarde is known.
struct Planinvoer {
    int versie = 0;
    std::string formulier;         ///< hash
    std::string kolom;             ///< word of a Groepkolom
    std::string aantal;            ///< n, over all groups
    std::string dubbelPercentage;  ///< 0 to 100
    std::string peildatum;
    bool bewaarLijst = false;  ///< keep all numbers in the key file
};
/// Throws Veldfouten ("formulier", "kolom", "aantal", "dubbel_percentage", "peildatum",
/// "bewaar_lijst"): n = 0, n > N, fewer than there are groups, a list that is no longer at hand
/// while all its numbers must be kept; Versieconflict.
void legPlanVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 std::int64_t steekproef, const Planinvoer& invoer);

/// A draw as it was typed: the first, or with `aantal` an extension.
struct Trekinvoer {
    std::string herkomst;           ///< word of a Herkomst
    std::string worpInspectie;      ///< dice, at least ten digits 1-6: of who inspects
    std::string worpOrganisatie;    ///< idem, of the organisation; spaces and commas are fine
    std::string aantal;             ///< how many more; extension only
    std::filesystem::path bestand;  ///< the list once more, when it is no longer at hand
    std::string bestandsnaam;
};
/// Draws. Throws Veldfouten: the list is another one than was fixed (seen by its hash) or is needed
/// again ("lijst"), a throw that is too short or was used before ("worp_inspectie",
/// "worp_organisatie"), more than is left ("aantal"), "herkomst".
void trekDossiers(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  std::int64_t steekproef, const Trekinvoer& invoer);

/// The next in line takes the place of a dossier that cannot be used. What was begun
/// of a reading stays until its end date but counts no more. Throws Veldfouten ("reden"),
/// Privacymelding, NietNu when a reading is klaar (it could be used, then), or when no reserve of
/// its group is left: extend, or draw anew.
std::string vervangDossier(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                           std::int64_t steekproef, const std::string& pseudoniem,
                           const std::string& reden, const std::string& privacyReden);

/// Adds a dossier that was picked on purpose; returns its pseudonym. The same number and reason
/// once more change nothing: a post that comes twice needs no memory of its number. Throws
/// Veldfouten ("dossier", "reden"), Privacymelding, NietNu when the key is destroyed.
std::string voegGerichtToe(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                           std::int64_t steekproef, const std::string& dossiernummer,
                           const std::string& reden, const std::string& privacyReden);

/// Gives a steekproef up; it stays visible with the reason. One that was not drawn loses its key.
/// Throws Veldfouten ("reden"), Privacymelding.
void laatVervallen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t steekproef, const std::string& reden,
                   const std::string& privacyReden = {});

/// The certificate, for who may read the toets. Throws NietNu before the draw.
Trekkingsbewijs leesBewijs(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                           std::int64_t steekproef);

/// The numbers behind the pseudonyms, for who may fill in the toets; that somebody looked goes into
/// the log. Not of reserves, which nobody looks at yet, nor of dossiers that were erased. Throws
/// NietNu when the key was destroyed.
struct Sleutelrij {
    std::string pseudoniem;
    std::string nummer;
    Dossierstand stand = Dossierstand::getrokken;
};
std::vector<Sleutelrij> bekijkSleutel(Werkplek& werkplek, const Handeling& handeling,
                                      std::int64_t toets, std::int64_t steekproef);
/// The whole key file as CSV, to hand to the organisation so that it can repeat the draw. Logged
/// too.
std::string geefSleutel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        std::int64_t steekproef);
void vernietigSleutel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      std::int64_t steekproef);

}  // namespace maatlat
