# SPDX-License-Identifier: EUPL-1.2
# The Debian package: what CPack makes of all that is installed, and of what only a package brings,
# under pakket/. Made by scripts/pakket.
#
# Only in the component `pakket`, which `cmake --install` alone leaves out: a file under /etc and
# units that name /usr/bin/maatlat belong to a package.
install(FILES pakket/maatlat.conf DESTINATION /etc/maatlat COMPONENT pakket EXCLUDE_FROM_ALL)
install(FILES pakket/maatlat.service pakket/maatlat-reservekopie.service
              pakket/maatlat-reservekopie.timer
        DESTINATION lib/systemd/system COMPONENT pakket EXCLUDE_FROM_ALL)
# Without name and moment in its head, so that the same text gives the same bytes.
install(CODE "set(map \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DOCDIR}\")
if(EXISTS \"${CMAKE_SOURCE_DIR}/CHANGELOG.md\")
  execute_process(COMMAND gzip -9nc \"${CMAKE_SOURCE_DIR}/CHANGELOG.md\"
                  OUTPUT_FILE \"\${map}/changelog.gz\" COMMAND_ERROR_IS_FATAL ANY)
endif()"
        COMPONENT pakket EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME maatlat)
set(CPACK_PACKAGE_CONTACT "Beheerders van Maatlat <maatlat@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL Unspecified pakket)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "toetst organisaties aan een toetsingskader
Maatlat is een webapplicatie voor inspecties die toezicht houden op Veilig
Thuis, en voor de organisaties die zichzelf toetsen. Inspecteurs leggen vast
wat zij zagen en geven scores; Maatlat leidt daar het oordeel uit af, legt het
uit, en maakt de rapporten.
.
Dit pakket draait als een eigen gebruiker, met de gegevens in
/var/lib/maatlat en elke nacht een reservekopie.")
# The libraries are found in the program. Beside them: what the maintainer scripts use.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.52)")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "clamav-daemon, nginx | apache2")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/pakket/preinst ${CMAKE_SOURCE_DIR}/pakket/postinst
                                       ${CMAKE_SOURCE_DIR}/pakket/prerm ${CMAKE_SOURCE_DIR}/pakket/postrm
                                       ${CMAKE_SOURCE_DIR}/pakket/conffiles)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
