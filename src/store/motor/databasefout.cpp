// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/databasefout.h"

#include <Poco/Data/DataException.h>
#include <Poco/Data/SQLite/SQLiteException.h>

#include "domain/fouten.h"

namespace maatlat {

namespace {

template <class... Soorten>
bool isEen(const Poco::Exception& fout) {
    return ((dynamic_cast<const Soorten*>(&fout) != nullptr) || ...);
}

}  // namespace

void meldAlsGebruikersfout(const Poco::Exception& fout, const std::string& pad) {
    namespace sqlite = Poco::Data::SQLite;
    const std::string database = "De database \"" + pad + "\"";

    if (isEen<sqlite::DatabaseFullException>(fout))
        throw Opslagfout("De schijf met de database \"" + pad +
                         "\" is vol. De wijziging is niet opgeslagen. Maak ruimte vrij en "
                         "probeer het opnieuw.");
    if (isEen<sqlite::DBLockedException, sqlite::TableLockedException,
              sqlite::LockProtocolException>(fout))
        throw Opslagfout(database +
                         " is in gebruik door een ander programma. Sluit dat programma of "
                         "wacht even, en probeer het opnieuw.");
    if (isEen<sqlite::ReadOnlyException>(fout))
        throw Opslagfout(database +
                         " mag niet worden gewijzigd. Vraag schrijfrechten op het bestand en "
                         "de map, of werk met een kopie.");
    if (isEen<sqlite::CorruptImageException>(fout))
        throw Opslagfout(database +
                         " is beschadigd. Zet een reservekopie terug, en bewaar het "
                         "beschadigde bestand voor onderzoek.");
    if (isEen<sqlite::IOErrorException>(fout))
        throw Opslagfout(database +
                         " kan niet worden gelezen of geschreven: de schijf geeft een fout. De "
                         "wijziging is niet opgeslagen. Controleer de schijf en probeer het "
                         "opnieuw.");
    if (isEen<sqlite::CantOpenDBFileException, Poco::Data::ConnectionFailedException>(fout))
        throw Opslagfout(database +
                         " kan niet worden geopend. Controleer of u het bestand en de map mag "
                         "lezen.");
}

}  // namespace maatlat
