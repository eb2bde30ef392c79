import { isLike } from '../../../model/index.ts';

/**
 * Actions that work on no resource a statement could name, by service, so that `*` is all one can write. Patterns stand for several.
 * Read from the tables of the Service Authorization Reference, which name the resource types of each action:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const withoutResources: Readonly<Record<string, string>> = {
  ec2: [
    'advertisebyoipcidr associateipambyoasn associatetrunkinterface bundleinstance cancelbundletask cancelconversiontask',
    'cancelreservedinstanceslisting confirmproductinstance createdef* createreservedinstanceslisting createspotdatafeedsubscription',
    'deletespotdatafeedsubscription deletesubnetcidrreservation deprovisionbyoipcidr deregisterinstanceeventnotificationattributes',
    'disableallowedimagessettings disableawsnetworkperformancemetricsubscription disablecapacitymanager disableebsencryptionbydefault',
    'disableimageblockpublicaccess disableipamorganizationadminaccount disables* disassociateipambyoasn disassociatetrunkinterface',
    'enableallowedimagessettings enableawsnetworkperformancemetricsubscription enablecapacitymanager enableebsencryptionbydefault',
    'enableimageblockpublicaccess enableipamorganizationadminaccount enablereachabilityanalyzerorganizationsharing enables* exporttransitgatewayroutes',
    'getallowedimagessettings getawsnetworkperformancedata getcapacitym* getdefaultcreditspecification gete* gethostreservationpurchasepreview',
    'getimageblockpublicaccessstate getinstancemetadatadefaults getinstancetypesfrominstancerequirements getserialconsoleaccessstatus',
    'getsnapshotblockpublicaccessstate getspotplacementscores getsubnetcidrreservations gettransitgatewayattachmentpropagations',
    'gettransitgatewayprefixlistreferences gettransitgatewayr* getvpnconnectiondevicetypes injectapierror modifyavailabilityzonegroup',
    'modifydefaultcreditspecification modifyebsdefaultkmskeyid modifyid* modifyinstancemetadatadefaults modifyvpcblockpublicaccessoptions',
    'moveaddresstovpc provisionbyoipcidr purchasereservedinstancesoffering purchasescheduledinstances registerinstanceeventnotificationattributes',
    'replaceimagecriteriainallowedimagessettings resetebsdefaultkmskeyid restoreaddresstoclassic runscheduledinstances startdeclarativepoliciesreport',
    'updatecapacitymanagerorganizationsaccess withdrawbyoipcidr',
  ].join(' '),
  s3: [
    'createjob createstoragelensgroup getaccesspoint getaccountpublicaccessblock listaccessgrantsinstances listaccessp* listallmybuckets listjobs',
    'listmultiregionaccesspoints lists* putaccesspointpublicaccessblock putaccountpublicaccessblock putstoragelensconfiguration',
  ].join(' '),
  iam: [
    'createaccountalias deleteacco* deletecloudfrontpublickey disa* enableo* generatecredentialreport getacco* getcloudfrontpublickey',
    'getcontextkeysforcustompolicy getcredentialreport getorganizationsaccessreport getoutboundwebidentityfederationinfo getservicela* sets*',
    'simulatecustompolicy updateacco* updatecloudfrontpublickey uploadcloudfrontpublickey',
  ].join(' '),
  lambda: 'createcodesigningconfig createeventsourcemapping getaccountsettings',
  logs: [
    'associatesourcetos3tableintegration callwithbearertoken canc* createimporttask createlogdelivery deleteaccountpolicy deletei* deletelogdelivery',
    'deletepipelinerule deletequerydefinition deleteresourcepolicy disassociatesourcefroms3tableintegration getintegration getlogdelivery getlogfields',
    'link putaccountpolicy puti* putpipelinerule putquerydefinition putresourcepolicy stop* test* updatelogdelivery',
  ].join(' '),
  cloudwatch: [
    'batchgetservicelevelindicatorreport callwithbearertoken createservicelevelobjective deleteanomalydetector enabletopologydiscovery gene*',
    'getmetricdata getmetricstatistics getmetricwidgetimage getotelenrichment gett* link putanomalydetector putmanagedinsightrules putmetricdata',
    'startotelenrichment stopotelenrichment',
  ].join(' '),
  xray: [
    'batc* canceltraceretrieval deleteresourcepolicy getdistincttracegraphs getencryptionconfig getgroups geti* getretrievedtracesgraph gets* gett*',
    'link putencryptionconfig putresourcepolicy puts* putt* starttraceretrieval updateindexingrule updatetracesegmentdestination',
  ].join(' '),
  ecr: [
    'createpullthroughcacherule createrepositorycreationtemplate deletepullthroughcacherule deleteregistrypolicy deleterepositorycreationtemplate',
    'deletesigningconfiguration deregisterpulltimeupdateexclusion geta* getreg* getsigningconfiguration putaccountsetting putr*',
    'putsigningconfiguration registerpulltimeupdateexclusion updatepullthroughcacherule updaterepositorycreationtemplate validatepullthroughcacherule',
  ].join(' '),
  'ecr-public': 'getauthorizationtoken',
  sts: ['decodeauthorizationmessage getaccesskeyinfo getcalleridentity getdelegatedaccesstoken gets* getwebidentitytoken taggetwebidentitytoken'].join(' '),
  dynamodb: 'getabacstatus injecterror purchasereservedcapacityofferings updateabacstatus',
  sns: [
    'checkifphonenumberisoptedout createp* createsmssandboxphonenumber deleteendpoint deleteplatformapplication deletesmssandboxphonenumber',
    'getendpointattributes getplatformapplicationattributes gets* optinphonenumber setendpointattributes setplatformapplicationattributes sets*',
    'unsubscribe verifysmssandboxphonenumber',
  ].join(' '),
  kms: ['connectcustomkeystore createcustomkeystore createkey deletecustomkeystore disconnectcustomkeystore generaterandom updatecustomkeystore'].join(' '),
  ssm: [
    'cancelcommand createactivation createmaintenancewindow createo* createpatchbaseline deleteactivation deleteinventory executeapi',
    'getcommandinvocation getdeployablepatchsnapshotforinstance getexecutionpreview geti* getmaintenancewindowe* getmanifest',
    'getpatchbaselineforpatchgroup putconfigurepackageresult putinventory registermanagedinstance startexecutionpreview',
  ].join(' '),
  secretsmanager: 'batchgetsecretvalue getrandompassword',
  ecs: 'deleteaccountsetting deregistertaskdefinition discoverpollendpoint putac*',
  eks: 'createcluster createeksanywheresubscription registercluster',
  elasticloadbalancing: 'allowvendedlogdeliveryforresource setwebacl',
  autoscaling: 'getpredictivescalingforecast putaccountsetting',
  'application-autoscaling': 'getpredictivescalingforecast',
  rds: 'cancelexporttask createdbproxy crossregioncommunication modifycertificates modifydbrecommendation modifyrecommendation',
  cloudformation: [
    'acti* batchdescribetypeconfigurations cancelresourcerequest creategeneratedtemplate createresource createstackset createuploadbucket deac*',
    'deletegeneratedtemplate deleteresource deregistertype estimatetemplatecost getgeneratedtemplate gethookresult getr* publishtype regi* sett*',
    'startresourcescan testtype updategeneratedtemplate updateresource validatetemplate',
  ].join(' '),
  route53: [
    'createcidrcollection createh* createreusabledelegationset createtrafficpolicy getaccountlimit getcheckeripranges getgeolocation',
    'gethealthcheckcount gethostedzonecount gettrafficpolicyinstancecount testdnsanswer',
  ].join(' '),
  events: 'putp* removepermission testeventpattern',
  kinesis: 'disableenhancedmonitoring enableenhancedmonitoring injectapierror updateaccountsettings updateshardcount updatestreammode',
  athena: 'getcatalogs gete* getnames* getqueryexecutions gettable gettables runquery',
  codebuild: 'deleteoauthtoken deletesourcecredentials importsourcecredentials persistoauthtoken',
  codecommit: 'createapprovalruletemplate deleteapprovalruletemplate getapprovalruletemplate updatea*',
  ce: [
    'crea* deletenotificationsubscription deletereport getapproximateusagerecords getcommitmentpurchaseanalysis getconsoleactionsetenforced',
    'getpreferences getr* gets* provideanomalyfeedback star* updateconsoleactionsetenforced updatecostallocationtagsstatus',
    'updatenotificationsubscription updatepreferences updatereport',
  ].join(' '),
  acm: 'getaccountconfiguration putaccountconfiguration requestcertificate searchcertificates',
  health: '*',
  states: 'invokehttpendpoint revealsecrets send* teststate validatestatemachinedefinition',
  'access-analyzer': 'cancelpolicygeneration chec* getgeneratedpolicy startpolicygeneration validatepolicy',
  config: [
    'batchgetresourceconfig deletedeliverychannel deletependingaggregationrequest deleteremediationexceptions deleteresourceconfig',
    'deleteretentionconfiguration deliverconfigsnapshot getcompliancedetailsbyresource getcompliances* getdiscoveredresourcecounts getr*',
    'putdeliverychannel putevaluations putremediationexceptions putresourceconfig putretentionconfiguration putservicelinkedconfigurationrecorder',
    'selectresourceconfig startr*',
  ].join(' '),
  cloudtrail: [
    'deregisterorganizationdelegatedadmin getimport lookupevents registerorganizationdelegatedadmin searchsamplequeries startimport stopimport',
  ].join(' '),
  backup: [
    'deletebackupaccesspoint exportbackupplantemplate getbackupplanf* getrestorejobmetadata getrestoretestinginferredmetadata',
    'getsupportedresourcetypes putrestorevalidationresult stopbackupjob updateglobalsettings updateregionsettings',
  ].join(' '),
  comprehend: 'batc* containspiientities detectdominantlanguage detectkeyphrases detectpiientities detects* detectt*',
  textract: 'anal* createadapter detectdocumenttext getd* getexpenseanalysis getl* star*',
  tag: '*',
  support: '*',
  pricing: '*',
  ec2messages: '*',
  ssmmessages: '*',
  'aws-portal': '*',
  'compute-optimizer': '*',
};
const patterns: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(withoutResources).map(([service, names]) => [service, names.split(' ')]));

/** Lists and descriptions show what there is, not what is in it; the lists of S3 show the contents of buckets. */
const onlyShows = (service: string, name: string): boolean => service !== 's3' && /^(?:describe|list)/.test(name);

/** Whether a statement could name what an action, or a pattern of actions, works on. */
export const needsResource = (granted: string): boolean => {
  const [service = '', name = ''] = granted.toLowerCase().split(':');
  if (name === '' || onlyShows(service, name)) return name === '';
  return !(patterns.get(service) ?? []).some(pattern => isLike(name, pattern) === true);
};
