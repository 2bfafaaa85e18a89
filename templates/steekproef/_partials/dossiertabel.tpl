{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<table class="wissel">
<caption class="alleen-gehoord">{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">Dossier</th>{{#NUMMERKOP}}<th scope="col" class="niet-op-papier">Nummer bij de organisatie</th>{{/NUMMERKOP}}{{#GROEPKOP}}<th scope="col">Groep</th>{{/GROEPKOP}}<th scope="col">Eerste lezer</th>{{#TWEEDEKOP}}<th scope="col">Tweede lezer</th>{{/TWEEDEKOP}}{{#VERVANGKOP}}<th scope="col"><span class="alleen-gehoord">Vervangen</span></th>{{/VERVANGKOP}}</tr></thead>
<tbody>
{{#DOSSIER}}
<tr id="dossier-{{PSEUDONIEM}}">
<th scope="row"><a class="pseudoniem" href="{{LEESPAD}}">{{PSEUDONIEM}}</a>{{#BIJZONDER}}<p class="bij">{{BIJZONDER}}</p>{{/BIJZONDER}}</th>
{{#NUMMERVAK}}
<td class="niet-op-papier" data-kop="Nummer bij de organisatie">{{NUMMER}}</td>
{{/NUMMERVAK}}
{{#GROEPVAK}}
<td data-kop="Groep">{{GROEP}}</td>
{{/GROEPVAK}}
<td data-kop="Eerste lezer">{{#EERSTE}}{{>STATUSLABEL}}{{/EERSTE}}</td>
{{#TWEEDE_VAK}}
<td data-kop="Tweede lezer">{{#TWEEDE}}{{>STATUSLABEL}}{{/TWEEDE}}{{#GEEN_TWEEDE}}niet nodig{{/GEEN_TWEEDE}}{{#OVERLEG}} <a href="{{OVERLEGPAD}}">{{VERSCHILLEN}}<span class="alleen-gehoord"> van dossier {{PSEUDONIEM}}</span></a>{{/OVERLEG}}</td>
{{/TWEEDE_VAK}}
{{#VERVANGVAK}}
<td>{{#VERVANG}}<a href="{{VERVANGPAD}}">Vervangen<span class="alleen-gehoord">: dossier {{PSEUDONIEM}}</span></a>{{/VERVANG}}</td>
{{/VERVANGVAK}}
</tr>
{{/DOSSIER}}
</tbody>
</table>
