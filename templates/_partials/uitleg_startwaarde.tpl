{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<details class="woorduitleg">
<summary>Wat is een startwaarde?</summary>
<p>Een startwaarde is een rij tekens die van het toeval komt: van de computer, of van dobbelstenen. Niemand kent haar vooraf. Samen met de lijst bepaalt zij welke dossiers worden getrokken. Wie dezelfde lijst en dezelfde startwaarde heeft, krijgt altijd dezelfde dossiers. Zo kan iedereen de trekking narekenen.</p>
</details>
