//! Bodies of several states, their organs and courts.
//!
//! Rows are `full name|acronym|other names`, the last parted by commas.

/// Bodies whose members are states.
pub(super) const INTERNATIONAL: &str = "\
United Nations|UN|United Nations Organisation,United Nations Organization
United Nations Security Council|UNSC|UN Security Council,Security Council
United Nations General Assembly|UNGA|UN General Assembly
United Nations Human Rights Council|UNHRC|UN Human Rights Council
United Nations Secretariat||UN Secretariat
United Nations Economic and Social Council|ECOSOC|UN Economic and Social Council
UN Human Rights Office|OHCHR|Office of the High Commissioner for Human Rights,UN rights office
UN Refugee Agency|UNHCR|United Nations High Commissioner for Refugees
United Nations Children’s Fund|UNICEF|Unicef,UN children’s agency
United Nations Development Programme|UNDP|UN Development Programme
United Nations Environment Programme|UNEP|UN Environment Programme
United Nations Population Fund|UNFPA|
United Nations Educational, Scientific and Cultural Organization|UNESCO|Unesco
United Nations Relief and Works Agency|UNRWA|UN agency for Palestinian refugees
United Nations Office on Drugs and Crime|UNODC|
UN Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA
United Nations Assistance Mission in Afghanistan|UNAMA|
United Nations Interim Force in Lebanon|UNIFIL|
United Nations Conference on Trade and Development|UNCTAD|
UN Women||
World Food Programme|WFP|World Food Program
Food and Agriculture Organization|FAO|Food and Agriculture Organisation
World Health Organization|WHO|World Health Organisation
Pan American Health Organization|PAHO|
International Labour Organization|ILO|International Labour Organisation,International Labor Organization
International Organization for Migration|IOM|UN migration agency
International Maritime Organization|IMO|International Maritime Organisation
International Civil Aviation Organization|ICAO|
International Telecommunication Union|ITU|
Universal Postal Union|UPU|
World Meteorological Organization|WMO|World Meteorological Organisation
World Intellectual Property Organization|WIPO|
World Tourism Organization|UNWTO|UN Tourism
Intergovernmental Panel on Climate Change|IPCC|
International Atomic Energy Agency|IAEA|UN nuclear watchdog
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO|
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
International Monetary Fund|IMF|
World Bank||World Bank Group
World Trade Organization|WTO|World Trade Organisation
World Economic Forum|WEF|
Bank for International Settlements|BIS|
Asian Development Bank|ADB|
African Development Bank|AfDB|
Inter-American Development Bank|IDB|
Islamic Development Bank|IsDB|
European Investment Bank|EIB|
European Bank for Reconstruction and Development|EBRD|
Asian Infrastructure Investment Bank|AIIB|
New Development Bank||
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
International Energy Agency|IEA|
Organization of the Petroleum Exporting Countries|OPEC|OPEC+
Financial Action Task Force|FATF|
European Union|EU|Brussels
European Commission||EU Commission,Berlaymont
European Council||
Council of the European Union||EU Council
European Parliament||EU Parliament
European External Action Service|EEAS|EU foreign service
European Central Bank|ECB|
European Free Trade Association|EFTA|
Europol||
Frontex||
Eurogroup||
North Atlantic Treaty Organization|NATO|Nato,North Atlantic Treaty Organisation,Atlantic Alliance
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe
Council of Europe||
Visegrad Group|V4|Visegrád Group
Nordic Council||
African Union|AU|African Union Commission
Economic Community of West African States|ECOWAS|Ecowas
Alliance of Sahel States|AES|
Southern African Development Community|SADC|
East African Community|EAC|
Intergovernmental Authority on Development|IGAD|
Economic Community of Central African States|ECCAS|
Common Market for Eastern and Southern Africa|COMESA|
African Continental Free Trade Area|AfCFTA|
Association of Southeast Asian Nations|ASEAN|Asean
South Asian Association for Regional Cooperation|SAARC|Saarc
Bay of Bengal Initiative|BIMSTEC|
Asia-Pacific Economic Cooperation|APEC|Apec
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
Commonwealth of Independent States|CIS|
Eurasian Economic Union|EAEU|EEU
Economic Cooperation Organization|ECO|Economic Cooperation Organisation
Conference on Interaction and Confidence-Building Measures in Asia|CICA|
Organization of Turkic States|OTS|Organisation of Turkic States
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
League of Arab States||Arab League
Gulf Cooperation Council|GCC|
Arab Maghreb Union||
Pacific Islands Forum|PIF|
Commonwealth of Nations||Commonwealth,Commonwealth Secretariat
Caribbean Community|CARICOM|Caricom
Organization of American States|OAS|Organisation of American States
Community of Latin American and Caribbean States|CELAC|
Bolivarian Alliance|ALBA|
Southern Common Market||Mercosur,Mercosul
Union of South American Nations|UNASUR|Unasur
Andean Community||
Group of Seven|G7|G-7
Group of Twenty|G20|G-20
Group of 77|G77|G-77
BRICS||Brics
Non-Aligned Movement|NAM|
Quadrilateral Security Dialogue||Quad
AUKUS||Aukus
D-8 Organization for Economic Cooperation||D-8
Interpol||International Criminal Police Organization
World Customs Organization|WCO|
Arctic Council||
Mekong River Commission||
International Olympic Committee|IOC|
International Cricket Council||
International Federation of Association Football|FIFA|Fifa
World Anti-Doping Agency|WADA|
Islamic Military Counter Terrorism Coalition|IMCTC|";

/// Courts of several states.
pub(super) const COURTS: &str = "\
International Court of Justice|ICJ|World Court
International Criminal Court|ICC|
Permanent Court of Arbitration|PCA|
European Court of Human Rights|ECHR|ECtHR
European Court of Justice|ECJ|Court of Justice of the European Union
Inter-American Court of Human Rights||
African Court on Human and Peoples’ Rights||
International Tribunal for the Law of the Sea|ITLOS|
ECOWAS Court of Justice||ECOWAS Court
Caribbean Court of Justice|CCJ|
Court of Arbitration for Sport||";
